package androidx.core.view;

/** Stands in for androidx.core, where only types are checked. */
public interface OnApplyWindowInsetsListener {
    WindowInsetsCompat onApplyWindowInsets(android.view.View view, WindowInsetsCompat insets);
}
