package org.partnerships;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "org.partnerships", importOptions = DoNotIncludeTests.class)
class RoomsTest {

    @ArchTest
    static final ArchRule jcrStaysInContentAndTheStandaloneRepository =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.partnerships.content..",
                            "org.partnerships.standalone.repository..",
                            // Sessions are handed over here, never used.
                            "org.partnerships.magnolia..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("javax.jcr..");

    @ArchTest
    static final ArchRule jaxRsStaysInRest =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "org.partnerships.rest..",
                            "org.partnerships.standalone.rest..",
                            "org.partnerships.magnolia..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("javax.ws.rs..");

    @ArchTest
    static final ArchRule magnoliaStaysInMagnolia =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.partnerships.magnolia..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("info.magnolia..");

    @ArchTest
    static final ArchRule theRecommenderKnowsNoneOfTheOthers =
            noClasses()
                    .that()
                    .resideInAPackage("org.partnerships.related..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.partnerships.content..",
                            "org.partnerships.rest..",
                            "org.partnerships.magnolia..",
                            "org.partnerships.standalone..");

    @ArchTest
    static final ArchRule theFeedsKnowNeitherContentNorHosts =
            noClasses()
                    .that()
                    .resideInAPackage("org.partnerships.feed..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.partnerships.content..",
                            "org.partnerships.rest..",
                            "org.partnerships.magnolia..",
                            "org.partnerships.standalone..");

    @ArchTest
    static final ArchRule theChecksKnowNeitherContentNorHosts =
            noClasses()
                    .that()
                    .resideInAPackage("org.partnerships.check..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.partnerships.content..",
                            "org.partnerships.rest..",
                            "org.partnerships.magnolia..",
                            "org.partnerships.standalone..");

    @ArchTest
    static final ArchRule theModuleDoesWithoutTheStandaloneServer =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("org.partnerships.standalone..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(
                            "org.partnerships.standalone..",
                            "org.apache.jackrabbit..",
                            "org.apache.catalina..",
                            "org.jboss.resteasy..",
                            "org.yaml.snakeyaml..",
                            "picocli..",
                            "ch.qos.logback..");

    @ArchTest
    static final ArchRule theHostsNeverMeet =
            noClasses()
                    .that()
                    .resideInAPackage("org.partnerships.standalone..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.partnerships.magnolia..");

    @ArchTest
    static final ArchRule noRoomsCallEachOtherInCircles =
            slices().matching("org.partnerships.(*)..").should().beFreeOfCycles();
}
