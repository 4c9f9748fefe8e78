SELECT r.reason, CASE WHEN r.kind = 'place' THEN 1 ELSE 0 END AS is_place, COUNT(*) AS items, COUNT(DISTINCT r.document_key) AS documents, SUM(r.stake_fen) AS stake_fen
FROM (
-- include ReviewItemRow
) r
GROUP BY r.reason, CASE WHEN r.kind = 'place' THEN 1 ELSE 0 END
ORDER BY COALESCE(SUM(r.stake_fen), -1) DESC, COUNT(*) DESC, r.reason
