package io.github.seanettle.spark.join;

import java.util.Collections;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.apache.spark.sql.Row;

/** The rows that come of each of some things, made one after the other. */
final class FlatMapped<T> implements Iterator<Row> {
    private final Iterator<T> things;
    private final Function<T, Iterator<Row>> made;
    private Iterator<Row> current = Collections.emptyIterator();

    FlatMapped(Iterator<T> things, Function<T, Iterator<Row>> made) {
        this.things = things;
        this.made = made;
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && things.hasNext()) {
            current = made.apply(things.next());
        }
        return current.hasNext();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
