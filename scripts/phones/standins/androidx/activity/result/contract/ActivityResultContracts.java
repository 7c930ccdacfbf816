package androidx.activity.result.contract;

import java.util.Map;

/** Stands in for androidx.activity, where only types are checked. */
public final class ActivityResultContracts {
    public static final class RequestMultiplePermissions
            extends ActivityResultContract<String[], Map<String, Boolean>> {}

    public static final class RequestPermission extends ActivityResultContract<String, Boolean> {}

    public static final class StartActivityForResult
            extends ActivityResultContract<android.content.Intent, androidx.activity.result.ActivityResult> {}
}
