SELECT
    c.correction_key, c.subject, c.subject_code, c.measure, c.locator, c.printed_text, c.action, c.old_value, c.new_value, c.note, c.author, c.created_at,
    CASE WHEN EXISTS (SELECT 1 FROM correction u WHERE u.undone_key = c.correction_key) THEN 1 ELSE 0 END AS is_undone,
    CASE WHEN EXISTS (
        SELECT 1
        FROM quarantine_item q
        JOIN dim_document_version v ON v.document_version_key = q.document_version_key
        WHERE v.document_key = @DocumentKey AND v.is_current = {{true}} AND q.reason = 'correction_not_applied' AND q.locator = c.locator AND c.subject <> 'place' AND c.subject <> 'profile') THEN 1 ELSE 0 END AS is_not_applied
FROM correction c
WHERE c.document_code = (SELECT o.natural_code FROM dim_document o WHERE o.document_key = @DocumentKey)
   OR c.sha256 IN (SELECT v.sha256 FROM dim_document_version v WHERE v.document_key = @DocumentKey)
ORDER BY c.correction_key DESC
