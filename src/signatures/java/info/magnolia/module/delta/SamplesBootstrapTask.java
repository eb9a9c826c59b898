package info.magnolia.module.delta;

public class SamplesBootstrapTask extends IsInstallSamplesTask {

    public SamplesBootstrapTask() {
        super("", "", null);
    }
}
