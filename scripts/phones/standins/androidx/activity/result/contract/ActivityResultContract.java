package androidx.activity.result.contract;

/** Stands in for androidx.activity, where only types are checked. */
public abstract class ActivityResultContract<I, O> {}
