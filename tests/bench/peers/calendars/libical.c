/* How long libical takes; see src/main.rs for what is printed. */
#include <libical/ical.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

enum { RUNS = 5, EACH = 200 };

static double now(void)
{
    struct timespec at;
    clock_gettime(CLOCK_MONOTONIC, &at);
    return (double)at.tv_sec + (double)at.tv_nsec / 1e9;
}

static char *whole(const char *path)
{
    FILE *file = fopen(path, "rb");
    if (!file)
        exit(2);
    fseek(file, 0, SEEK_END);
    long length = ftell(file);
    rewind(file);
    char *text = malloc((size_t)length + 1);
    if (!text || fread(text, 1, (size_t)length, file) != (size_t)length)
        exit(2);
    text[length] = 0;
    fclose(file);
    return text;
}

static int ascending(const void *one, const void *other)
{
    double a = *(const double *)one, b = *(const double *)other;
    return (a > b) - (a < b);
}

static double median(double *times)
{
    qsort(times, RUNS, sizeof *times, ascending);
    return times[RUNS / 2];
}

int main(int count, char **arguments)
{
    if (count != 3)
        return 2;
    char *feed = whole(arguments[1]), *rules = whole(arguments[2]);
    double parse[RUNS], expand[RUNS];
    for (int run = 0; run < RUNS; run++) {
        double began = now();
        icalcomponent *calendar = icalparser_parse_string(feed);
        parse[run] = now() - began;
        if (!calendar)
            return 1;
        icalcomponent_free(calendar);
    }
    icalcomponent *calendar = icalparser_parse_string(rules);
    for (int run = 0; run < RUNS; run++) {
        long found = 0;
        double began = now();
        for (icalcomponent *event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)) {
            icalproperty *rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
            icalrecur_iterator *starts = icalrecur_iterator_new(icalproperty_get_rrule(rule), icalcomponent_get_dtstart(event));
            for (int n = 0; n < EACH && !icaltime_is_null_time(icalrecur_iterator_next(starts)); n++)
                found++;
            icalrecur_iterator_free(starts);
        }
        expand[run] = (now() - began) / (double)found;
    }
    printf("{\"peer\": \"libical %s\", \"parse_ms\": %f, \"expand_us\": %f}\n", ICAL_VERSION, median(parse) * 1e3, median(expand) * 1e6);
    return 0;
}
