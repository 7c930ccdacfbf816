/* The peer of `make bench-phones`: the least that WebKitGTK can do. One window, one static page with three colours of
   the themes, a box to type in and a line below it that says what stands in it. */
#include <gtk/gtk.h>
#include <webkit2/webkit2.h>

int main(int count, char **words) {
    char *page = NULL;
    gtk_init(&count, &words);
    if (count < 2 || !g_file_get_contents(words[1], &page, NULL, NULL)) return 2;
    GtkWidget *window = gtk_window_new(GTK_WINDOW_TOPLEVEL);
    gtk_window_set_title(GTK_WINDOW(window), "Sportello");
    gtk_window_set_default_size(GTK_WINDOW(window), 430, 880);
    GtkWidget *view = webkit_web_view_new();
    gtk_container_add(GTK_CONTAINER(window), view);
    webkit_web_view_load_html(WEBKIT_WEB_VIEW(view), page, NULL);
    g_signal_connect(window, "destroy", G_CALLBACK(gtk_main_quit), NULL);
    gtk_widget_show_all(window);
    gtk_main();
    return 0;
}
