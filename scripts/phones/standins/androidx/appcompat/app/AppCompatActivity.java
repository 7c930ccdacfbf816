package androidx.appcompat.app;

/** Stands in for androidx.appcompat, where only types are checked. */
public class AppCompatActivity extends androidx.activity.ComponentActivity implements androidx.lifecycle.LifecycleOwner {
    @Override
    protected void onCreate(android.os.Bundle savedInstanceState) {
        super.onCreate(savedInstanceState);
    }
}
