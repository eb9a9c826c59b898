package org.partnerships.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

import java.io.IOException;

/**
 * Gives tests a running author instance, one for all of them. No class of tests may leave a
 * complaint of ours in its log.
 */
final class RunningMagnolia implements BeforeAllCallback, AfterAllCallback, ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(RunningMagnolia.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        magnolia(context);
    }

    @Override
    public void afterAll(ExtensionContext context) {
        assertThat(magnolia(context).takeComplaints()).as("complaints").isEmpty();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Magnolia.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return magnolia(context);
    }

    private static Magnolia magnolia(ExtensionContext context) {
        return context.getRoot()
                .getStore(NAMESPACE)
                .getOrComputeIfAbsent("author", key -> new Kept(), Kept.class)
                .magnolia;
    }

    private static final class Kept implements Store.CloseableResource {

        private final Magnolia magnolia;

        Kept() {
            try {
                magnolia = Magnolia.author();
            } catch (IOException e) {
                throw new IllegalStateException("Magnolia cannot be started.", e);
            }
        }

        @Override
        public void close() throws IOException {
            magnolia.close();
        }
    }
}
