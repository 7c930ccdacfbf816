package androidx.activity.result;

/** Stands in for androidx.activity, where only types are checked. */
public abstract class ActivityResultLauncher<I> {
    public abstract void launch(I input);
}
