package androidx.activity;

/** Stands in for androidx.activity, where only types are checked. */
public abstract class OnBackPressedCallback {
    public OnBackPressedCallback(boolean enabled) {}

    public abstract void handleOnBackPressed();
}
