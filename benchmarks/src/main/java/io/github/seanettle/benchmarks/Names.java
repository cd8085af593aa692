package io.github.seanettle.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Names of people and companies, put together at random from {@code name-parts.txt}. */
final class Names {
    private static final Map<String, List<String>> PARTS = parts();

    private Names() {}

    static List<String> some(int count, SplittableRandom random) {
        List<String> names = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            names.add(random.nextInt(3) == 0 ? person(random) : company(random));
        }
        return names;
    }

    private static String person(SplittableRandom random) {
        String given = any("given", random);
        String surname = any("surname", random);
        return switch (random.nextInt(6)) {
            case 0 -> surname + ", " + given;
            case 1 -> given + " " + any("given", random).charAt(0) + " " + surname;
            default -> given + " " + surname;
        };
    }

    private static String company(SplittableRandom random) {
        String first = random.nextInt(4) == 0 ? any("surname", random) : any("business", random);
        String suffix = any("suffix", random);
        if (suffix.equals("&")) {
            return first + " & " + any("surname", random);
        }
        return random.nextBoolean() ? first + " " + any("business", random) + " " + suffix : first + " " + suffix;
    }

    private static String any(String section, SplittableRandom random) {
        List<String> parts = PARTS.get(section);
        return parts.get(random.nextInt(parts.size()));
    }

    /** All parts of a section of {@code name-parts.txt}. */
    static List<String> parts(String section) {
        return PARTS.get(section);
    }

    private static Map<String, List<String>> parts() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        for (String line : resource().split("\n")) {
            if (line.startsWith("[")) {
                section = new ArrayList<>();
                sections.put(line.substring(1, line.indexOf(']')), section);
            } else if (!line.startsWith("#")) {
                section.addAll(List.of(line.split(" ")));
            }
        }
        return sections;
    }

    private static String resource() {
        try (InputStream in = Names.class.getResourceAsStream("name-parts.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
