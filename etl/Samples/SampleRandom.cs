namespace PerfEval.Etl.Samples;

/// <summary>
/// 随机数 — a small generator of its own (SplitMix64), because the bytes of the samples must be the same on every machine and runtime.
/// </summary>
internal sealed class SampleRandom(ulong state)
{
    private ulong _state = state;

    /// <summary>A generator for one thing among many, independent of how many there are.</summary>
    public static SampleRandom For(int seed, int index, int salt) => new(Mix((ulong)(uint)seed ^ Mix(((ulong)(uint)index << 20) ^ (ulong)(uint)salt)));

    /// <summary>0 ≤ number &lt; limit.</summary>
    public int Below(int limit) => (int)(Next() % (ulong)limit);

    /// <summary>from ≤ number ≤ to.</summary>
    public int Between(int from, int to) => from + Below(to - from + 1);

    /// <summary>Whether an event of this probability in percent happens.</summary>
    public bool Chance(int percent) => Below(100) < percent;

    /// <summary>A value between the two, in steps of a thousandth of their distance.</summary>
    public decimal Between(decimal from, decimal to) => from + ((to - from) * Below(1001) / 1000m);

    /// <summary>One of the choices.</summary>
    public T Pick<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];

    private ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        return Mix(_state);
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
