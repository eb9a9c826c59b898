package info.magnolia.module.delta;

public class IsAdminInstanceDelegateTask implements Task {

    public IsAdminInstanceDelegateTask(String taskName, Task isAuthor, Task isPublic) {
        throw new UnsupportedOperationException("a signature only");
    }

    public IsAdminInstanceDelegateTask(String taskName, String taskDescription, Task authorTask) {
        throw new UnsupportedOperationException("a signature only");
    }
}
