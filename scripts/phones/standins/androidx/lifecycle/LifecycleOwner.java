package androidx.lifecycle;

/** Stands in for androidx.lifecycle, where only types are checked. */
public interface LifecycleOwner {}
