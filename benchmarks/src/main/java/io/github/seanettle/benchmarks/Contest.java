package io.github.seanettle.benchmarks;

import io.github.seanettle.text.Unit;
import java.util.List;
import java.util.function.Function;

/**
 * One measure and all who compute it.
 *
 * @param measure the measure's name
 * @param answer this library's answer, for each unit
 * @param contenders all who compute it, this library first
 */
record Contest(String measure, Function<Unit, Contender.Comparison> answer, List<Contender> contenders) {
    Contender contender(String name) {
        return contenders.stream()
                .filter(contender -> contender.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no contender " + name + " for " + measure));
    }
}
