package androidx.activity;

/** Stands in for androidx.activity, where only types are checked. */
public final class OnBackPressedDispatcher {
    public void addCallback(androidx.lifecycle.LifecycleOwner owner, OnBackPressedCallback callback) {
        throw new UnsupportedOperationException();
    }
}
