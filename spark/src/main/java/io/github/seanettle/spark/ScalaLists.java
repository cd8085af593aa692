package io.github.seanettle.spark;

import java.util.List;
import scala.collection.immutable.Nil$;

/** Makes lists that are a {@code Seq} to Scala 2.12 and to 2.13. */
final class ScalaLists {
    private ScalaLists() {}

    static <T> scala.collection.immutable.List<T> of(List<? extends T> elements) {
        scala.collection.immutable.List<T> list = empty();
        for (int i = elements.size() - 1; i >= 0; i--) {
            list = list.$colon$colon(elements.get(i));
        }
        return list;
    }

    @SuppressWarnings("unchecked") // the empty list is one of anything
    private static <T> scala.collection.immutable.List<T> empty() {
        return (scala.collection.immutable.List<T>) (Object) Nil$.MODULE$;
    }
}
