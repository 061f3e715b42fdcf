package io.github.pieces4j.kotlin

import java.nio.file.Path
import javax.xml.parsers.DocumentBuilderFactory
import javax.xml.xpath.XPathConstants
import javax.xml.xpath.XPathFactory
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.w3c.dom.NodeList

/** Reads the POM that is installed and deployed. */
class PublishedPomTest {
    @Test
    fun usersGetTheReactiveClientAndWhatCoroutinesNeed() {
        assertThat(artifacts("/project/dependencies/dependency[scope='compile']"))
            .containsExactlyInAnyOrder("pieces4j-reactive", "kotlin-stdlib", "kotlinx-coroutines-reactor")
        assertThat(artifacts("/project/dependencies/dependency[scope!='compile' or optional='true']")).isEmpty()
        assertThat(artifacts("/project/parent")).isEmpty()
    }

    private fun artifacts(dependencies: String): List<String> {
        val published = Path.of("target/published-pom.xml").toFile()
        val pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(published)
        val nodes =
            XPathFactory.newInstance().newXPath()
                .evaluate("$dependencies/artifactId", pom, XPathConstants.NODESET) as NodeList
        return List(nodes.length) { nodes.item(it).textContent }
    }
}
