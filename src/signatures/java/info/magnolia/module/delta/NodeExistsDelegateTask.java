package info.magnolia.module.delta;

public class NodeExistsDelegateTask implements Task {

    public NodeExistsDelegateTask(
            String taskName,
            String taskDescription,
            String workspaceName,
            String pathToCheck,
            Task ifTrue) {
        throw new UnsupportedOperationException("a signature only");
    }
}
