SELECT c.part, c.value, c.text, c.locator, c.is_corrected
FROM classification_evidence c
WHERE c.document_version_key = @DocumentVersionKey
ORDER BY c.classification_evidence_key
