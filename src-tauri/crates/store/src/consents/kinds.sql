-- What people are asked for, with every wording and how many consents of it stand; what is no longer asked for comes last.
SELECT k.id, k.name, k.retired_on,
       (SELECT json_group_array(json_object('id', w.id, 'version', w.version, 'text', w.text, 'since_on', w.since_on,
                                            'standing', (SELECT count(*) FROM consents c WHERE c.wording_id = w.id AND c.withdrawn_on IS NULL),
                                            'recorded', (SELECT count(*) FROM consents c WHERE c.wording_id = w.id)) ORDER BY w.version DESC)
        FROM consent_wordings w WHERE w.kind_id = k.id) AS wordings
FROM consent_kinds k ORDER BY k.retired_on IS NOT NULL, k.name, k.id
