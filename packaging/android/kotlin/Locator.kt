package dev.dioxus.main

import android.Manifest.permission.ACCESS_COARSE_LOCATION
import android.app.Activity
import android.content.pm.PackageManager.PERMISSION_GRANTED
import android.location.LocationManager
import android.os.Build
import android.os.CancellationSignal
import java.util.concurrent.CompletableFuture

/** Where the phone is, about; and the question whether the app may know. */
internal class Locator(private val activity: Activity) {
    private var asked: CompletableFuture<String>? = null

    /** See [MainActivity.locate]. */
    fun locate(): String {
        val answer = CompletableFuture<String>()
        activity.runOnUiThread {
            if (may()) {
                find(answer)
            } else {
                asked = answer
                activity.requestPermissions(arrayOf(ACCESS_COARSE_LOCATION), LOCATION)
            }
        }
        return answer.get()
    }

    /** What the person said to a question, of [results]. */
    fun answered(code: Int, results: IntArray) {
        val answer = asked.takeIf { code == LOCATION } ?: return
        asked = null
        when {
            may() -> find(answer)
            // Empty: the question was interrupted. A rationale may be shown: the next question will be shown too.
            results.isEmpty() || activity.shouldShowRequestPermissionRationale(ACCESS_COARSE_LOCATION) ->
                answer.complete("denied")
            else -> answer.complete("denied-for-ever")
        }
    }

    private fun may() = activity.checkSelfPermission(ACCESS_COARSE_LOCATION) == PERMISSION_GRANTED

    private fun find(answer: CompletableFuture<String>) {
        val places = activity.getSystemService(LocationManager::class.java)
        // Before Android 12 a satellite's position is never coarse, and not for this app.
        val coarse = listOf("fused", LocationManager.NETWORK_PROVIDER) +
            if (Build.VERSION.SDK_INT >= Build.VERSION_CODES.S) listOf(LocationManager.GPS_PROVIDER) else listOf()
        val provider = coarse.filter { it in places?.allProviders.orEmpty() }
        if (places == null || provider.isEmpty()) {
            answer.complete("unsupported")
            return
        }
        val on = provider.firstOrNull { places.isProviderEnabled(it) }
        if (on == null) {
            answer.complete("unavailable")
            return
        }
        val late = CancellationSignal()
        activity.window.decorView.postDelayed({ if (answer.complete("timeout")) late.cancel() }, LONGEST)
        try {
            places.getCurrentLocation(on, late, activity.mainExecutor) { here ->
                answer.complete(here?.run { "$latitude,$longitude,$accuracy" } ?: "unavailable")
            }
        } catch (_: SecurityException) {
            // Taken back just now.
            answer.complete("denied")
        }
    }

    private companion object {
        /** Which question was answered. */
        const val LOCATION = 1

        /** Milliseconds that a position may take; app/platform/position.rs says the same of a browser. */
        const val LONGEST = 15_000L
    }
}
