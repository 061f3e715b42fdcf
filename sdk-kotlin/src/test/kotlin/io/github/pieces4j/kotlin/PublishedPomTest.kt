package io.github.pieces4j.kotlin

import java.nio.file.Path
import javax.xml.parsers.DocumentBuilderFactory
import javax.xml.xpath.XPathConstants
import javax.xml.xpath.XPathFactory
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.w3c.dom.NodeList

class PublishedPomTest {
    @Test
    fun usersGetTheReactiveClientAndWhatCoroutinesNeed() {
        assertThat(artifacts("/project/dependencies/dependency[not(scope) and not(optional)]"))
            .containsExactlyInAnyOrder("pieces4j-reactive", "kotlin-stdlib", "kotlinx-coroutines-reactor")
        assertThat(artifacts("/project/dependencies/dependency[scope!='test' or optional]")).isEmpty()
    }

    private fun artifacts(dependencies: String): List<String> {
        val pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(Path.of("pom.xml").toFile())
        val nodes =
            XPathFactory.newInstance().newXPath()
                .evaluate("$dependencies/artifactId", pom, XPathConstants.NODESET) as NodeList
        return List(nodes.length) { nodes.item(it).textContent }
    }
}
