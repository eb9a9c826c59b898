package info.magnolia.module.delta;

public class IsInstallSamplesTask implements Task {

    public IsInstallSamplesTask(String taskName, String taskDescription, Task ifTrue) {
        throw new UnsupportedOperationException("a signature only");
    }
}
