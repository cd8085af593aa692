package io.github.seanettle.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whether all who did a job came to the same sum of answers. Equality of texts is no distance and is left out. */
final class AnswerCheck {
    /** RapidFuzz's similarities are floats here: half a unit in the last of their 24 bits. */
    private static final double FLOATS = 6e-8;

    /** Doubles that were added in another order. */
    private static final double DOUBLES = 1e-11;

    private final String metric;
    private final Map<String, Map<String, Double>> sums = new LinkedHashMap<>();

    AnswerCheck(String metric) {
        this.metric = metric;
    }

    /** Notes what someone came to. */
    void add(String who, String job, JsonNode result) {
        if (who.equals(AllPairsRoute.EQUALITY.title())) {
            return;
        }
        note(who, job, result.path("sum"));
        if (!AllPairsRoute.counts(metric)) {
            note(who, job + ", bins", result.path("bins"));
        }
    }

    /** Later sums of the same job replace equal ones only. */
    private void note(String who, String job, JsonNode number) {
        if (number.isMissingNode()) {
            return;
        }
        double sum = number.asDouble();
        Double before = sums.computeIfAbsent(job, j -> new LinkedHashMap<>()).putIfAbsent(who, sum);
        if (before != null && !agree(who, who, before, sum)) {
            sums.get(job).put(who + " another time", sum);
        }
    }

    /** Writes down all jobs that more than one did, and says whether all sums agree. */
    boolean report(ArrayNode into) {
        boolean allAgree = true;
        for (Map.Entry<String, Map<String, Double>> job : sums.entrySet()) {
            boolean agree = agree(job.getValue());
            if (job.getValue().size() > 1) {
                ObjectNode line = into.addObject();
                line.put("metric", metric).put("job", job.getKey()).put("agree", agree);
                ObjectNode bySum = line.putObject("sums");
                job.getValue().forEach(bySum::put);
            }
            if (!agree) {
                System.out.printf("%s: answers differ on %s: %s%n", metric, job.getKey(), job.getValue());
            }
            allAgree &= agree;
        }
        return allAgree;
    }

    private boolean agree(Map<String, Double> byWho) {
        return byWho.entrySet().stream()
                .allMatch(one -> byWho.entrySet().stream()
                        .allMatch(other -> agree(one.getKey(), other.getKey(), one.getValue(), other.getValue())));
    }

    private boolean agree(String one, String other, double a, double b) {
        if (AllPairsRoute.counts(metric)) {
            return a == b;
        }
        boolean floats = (one + other).contains(AllPairsLab.RAPIDFUZZ);
        return Math.abs(a - b) <= (floats ? FLOATS : DOUBLES) * Math.max(Math.abs(a), Math.abs(b));
    }
}
