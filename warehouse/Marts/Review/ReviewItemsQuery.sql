SELECT r.*
FROM (
-- include ReviewItemRow
) r
WHERE 1 = 1
    AND r.kind = @Kind -- if Kind
    AND r.item_key = @ItemKey -- if ItemKey
    AND r.reason = @Reason -- if Reason
-- order
ORDER BY COALESCE(r.stake_fen, -1) DESC, r.file_name, r.kind, r.item_key
{{page}}
