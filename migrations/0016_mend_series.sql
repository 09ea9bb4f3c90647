-- The sample once wrote a day where the end of what is planned is an instant, so that its series went no further than that day.
UPDATE series
SET planned_until = coalesce(
    (SELECT strftime('%Y-%m-%dT%H:%M:%SZ', max(m.starts_at), '+1 second') FROM meetings m WHERE m.series_id = series.id),
    planned_until || 'T00:00:00Z')
WHERE length(planned_until) = 10;
