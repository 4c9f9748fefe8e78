-- include DocumentRow
WHERE v.document_key = @DocumentKey
ORDER BY v.version_no DESC
