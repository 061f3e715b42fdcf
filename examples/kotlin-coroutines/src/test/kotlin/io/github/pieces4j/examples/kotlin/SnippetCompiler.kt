package io.github.pieces4j.examples.kotlin

import java.nio.file.Path
import kotlin.io.path.name
import org.jetbrains.kotlin.cli.common.arguments.K2JVMCompilerArguments
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSeverity
import org.jetbrains.kotlin.cli.common.messages.CompilerMessageSourceLocation
import org.jetbrains.kotlin.cli.common.messages.MessageCollector
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.jetbrains.kotlin.config.Services

/** Says what the compiler refused, and where; a line of 0 is no place in a file. */
data class Refused(val file: String, val line: Int, val reason: String)

/** Compiles as users do: the compiler's defaults, and the class path of this test. */
object SnippetCompiler {
    fun refused(files: List<Path>, classes: Path): List<Refused> {
        val arguments = K2JVMCompilerArguments().apply {
            freeArgs = files.map { it.toString() }
            classpath = System.getProperty("java.class.path")
            destination = classes.toString()
            jvmTarget = "17"
            noStdlib = true
            noReflect = true
        }
        val errors = Errors()
        K2JVMCompiler().exec(errors, Services.EMPTY, arguments)
        return errors.refused
    }

    private class Errors : MessageCollector {
        val refused = mutableListOf<Refused>()

        override fun clear() = refused.clear()

        override fun hasErrors(): Boolean = refused.isNotEmpty()

        override fun report(
            severity: CompilerMessageSeverity,
            message: String,
            location: CompilerMessageSourceLocation?,
        ) {
            if (severity.isError) {
                val file = location?.let { Path.of(it.path).name } ?: "none"
                refused += Refused(file, location?.line ?: 0, message)
            }
        }
    }
}
