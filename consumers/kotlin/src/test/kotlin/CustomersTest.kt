package consumer

import io.github.seanettle.Fuzzy
import io.github.seanettle.match.Match
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertFalse
import org.junit.jupiter.api.Assertions.assertNull
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class CustomersTest {
    @Test
    fun onePair() {
        assertEquals(1, typingErrors("Jellyfihs", "Jellyfish"))
        assertTrue(soundAlike("Smith", "Smyth"))
        assertFalse(soundAlike("Tim", "Timothy"))
        assertNull(Fuzzy.matchRatingComparison("Tim", "Timothy"))
    }

    @Test
    fun lists() {
        assertEquals(listOf("Seanetle"), near(listOf("Jellyfish", "Seanetle"), "Seanettle"))
        assertEquals(listOf(Match(0, 1, 1.0)), ofEqualLength(listOf("abc"), listOf(null, "xyz")))
        assertNull(text(listOf("a", null), 1))
    }
}
