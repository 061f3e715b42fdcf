package io.github.pieces4j.kotlin

import java.nio.file.Path
import kotlin.io.path.listDirectoryEntries
import kotlin.io.path.readText
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

/** Holds the documentation of what is public to samples that are compiled. */
class SamplesTest {
    private val sources =
        Path.of("src/main/kotlin/io/github/pieces4j/kotlin").listDirectoryEntries("*.kt").associate {
            it.fileName.toString() to it.readText()
        }

    @Test
    fun theSamplesExist() {
        val samples = Path.of("src/test/kotlin/io/github/pieces4j/kotlin/samples/Samples.kt").readText()
        val named = sources.values.flatMap { SAMPLE.findAll(it) }.map { it.groupValues[1] }
        assertThat(named).hasSizeGreaterThan(15).allSatisfy {
            assertThat(samples).contains("fun $it(")
        }
        val written = FUNCTION.findAll(samples).map { it.groupValues[1] }.toList()
        assertThat(named).containsAll(written)
    }

    @Test
    fun eachTypeAndFunctionHasASample() {
        val found = sources.values.flatMap { PUBLIC.findAll(it) }
        assertThat(found).hasSizeGreaterThan(100).allSatisfy {
            assertThat(it.groupValues[1]).describedAs(it.groupValues[2]).contains("@sample")
        }
    }

    private companion object {
        val SAMPLE = Regex("@sample io\\.github\\.pieces4j\\.kotlin\\.samples\\.(\\w+)")
        val FUNCTION = Regex("(?m)^(?:suspend )?fun (\\w+)\\(")

        /** All but the links of the areas, 24 functions in one form that the types' samples show. */
        val PUBLIC =
            Regex(
                "(?ms)^ *+/\\*\\*((?:(?!\\*/).)*)\\*/\\s+(?:@PiecesDsl\\s+)?" +
                    "(public (?:class|(?:suspend )?fun)\\b(?! (?:dis)?associate)[^\\n]*)"
            )
    }
}
