package it.sportello.app;

/** Gradle writes this class anew in each build. */
public final class BuildConfig {
    public static final boolean DEBUG = false;
}
