package androidx.activity;

import androidx.activity.result.ActivityResultCallback;
import androidx.activity.result.ActivityResultLauncher;
import androidx.activity.result.contract.ActivityResultContract;

/** Stands in for androidx.activity, where only types are checked. */
public class ComponentActivity extends android.app.Activity {
    public final OnBackPressedDispatcher getOnBackPressedDispatcher() {
        throw new UnsupportedOperationException();
    }

    public final <I, O> ActivityResultLauncher<I> registerForActivityResult(
            ActivityResultContract<I, O> contract, ActivityResultCallback<O> callback) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected void onNewIntent(android.content.Intent intent) {
        super.onNewIntent(intent);
    }
}
