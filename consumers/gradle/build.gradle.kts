plugins {
    application
}

java {
    toolchain { languageVersion = JavaLanguageVersion.of(17) }
}

repositories {
    // The directory that "./mvnw -Prelease deploy" fills; it alone has our artifacts.
    exclusiveContent {
        forRepository { maven { url = uri(providers.gradleProperty("pieces4jRepository").get()) } }
        filter { includeGroup("io.github.pieces4j") }
    }
    mavenCentral()
}

dependencies {
    implementation(platform("io.github.pieces4j:pieces4j-bom:0.1.0-SNAPSHOT"))
    implementation("io.github.pieces4j:pieces4j-blocking")
    implementation("io.github.pieces4j:pieces4j-reactive")
    implementation("io.github.pieces4j:pieces4j-jackson3")
    implementation("io.github.pieces4j:pieces4j-testkit")
    implementation("tools.jackson.core:jackson-databind:3.1.8")
    runtimeOnly("org.slf4j:slf4j-nop:2.0.20")
}

sourceSets.main { java.srcDir("../maven/src/main/java") }

application { mainClass = "consumer.ConsumerProgram" }
