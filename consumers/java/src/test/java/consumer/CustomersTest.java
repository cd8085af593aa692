package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import consumer.Customers.Customer;
import io.github.seanettle.Fuzzy;
import io.github.seanettle.match.Hit;
import io.github.seanettle.match.Match;
import io.github.seanettle.phonetic.Phonetics;
import java.util.List;
import org.junit.jupiter.api.Test;

class CustomersTest {
    private static final List<String> NAMES = List.of("Müller", "Smith", "Seanettle");

    @Test
    void bothModulesAreWhatThePathMakesOfThem() {
        assertEquals(System.getProperty("consumer.module"), name(Customers.class.getModule()));
        assertEquals(System.getProperty("library.module"), name(Fuzzy.class.getModule()));
    }

    private static String name(Module module) {
        return module.isNamed() ? module.getName() : "none";
    }

    @Test
    void internalsAreHiddenFromAModule() {
        Module library = Fuzzy.class.getModule();
        assertTrue(library.isExported("io.github.seanettle.metric", Customers.class.getModule()));
        if (library.isNamed()) {
            assertFalse(library.isExported("io.github.seanettle.internal.kernel", Customers.class.getModule()));
        }
    }

    @Test
    void onePair() {
        assertEquals(1, Customers.typingErrors("Jellyfihs", "Jellyfish"));
        assertEquals(true, Customers.soundAlike("Smith", "Smyth"));
        assertNull(Customers.soundAlike("Tim", "Timothy"));
        assertEquals("A261", Customers.code(Phonetics.soundex(), "Ashcraft"));
        assertFalse(Customers.changes("cat", "cut").isEmpty());
    }

    @Test
    void lists() {
        assertEquals(List.of(new Match(0, 1, 0)), Customers.sameNames(NAMES, List.of("Schmidt", "muller")));
        assertEquals(List.of(new Hit(2, 1)), Customers.nearest(NAMES, "Sea-nettle"));
        assertEquals(List.of(new Match(1, 0, 1)), Customers.ofEqualLength(NAMES, List.of("Smyth")));
        assertEquals(
                1,
                Customers.sameCustomers(
                                List.of(new Customer("Martha", "Basel")),
                                List.of(new Customer("Marhta", "Basle"), new Customer("Marhta", "Basal")))
                        .size());
    }
}
