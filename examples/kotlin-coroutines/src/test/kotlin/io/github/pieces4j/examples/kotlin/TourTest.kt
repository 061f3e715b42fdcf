package io.github.pieces4j.examples.kotlin

import java.io.ByteArrayOutputStream
import java.io.PrintStream
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

/** Runs the program as its README says. */
class TourTest {
    @Test
    fun showsTheLifeOfAConversation() {
        assertThat(printedBy(::main)).containsExactly(
            "created Reversing lists",
            "renamed to Lists, reversed",
            "read together [Lists, reversed, unnamed]",
            "within 5 seconds Lists, reversed",
            "favorites [unnamed]",
            "watched: is Lists, reversed",
            "watched: is gone",
            "found after its end: null",
        )
    }

    private fun printedBy(program: () -> Unit): List<String> {
        val printed = ByteArrayOutputStream()
        val before = System.out
        System.setOut(PrintStream(printed, true, Charsets.UTF_8))
        try {
            program()
        } finally {
            System.setOut(before)
        }
        return printed.toString(Charsets.UTF_8).trim().lines()
    }
}
