namespace PerfEval.Warehouse.Marts;

/// <summary>求和 — sums in which silence stays silence: empty and empty is empty, empty and a number is the number.</summary>
internal static class Sum
{
    public static long? Of(long? left, long? right) => left is null ? right : right is null ? left : checked(left + right);

    public static long? Of(IEnumerable<long?> values) => values.Aggregate((long?)null, Of);
}
