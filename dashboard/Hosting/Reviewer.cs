namespace PerfEval.Dashboard.Hosting;

/// <summary>复核人 — whose name a decision carries: typed once and remembered by the browser, else the account the product runs under. The signed-in person takes its place once there is sign-in.</summary>
public sealed class Reviewer
{
    private string? _typed;

    /// <summary>Never empty.</summary>
    public string Name
    {
        get => string.IsNullOrWhiteSpace(_typed) ? Environment.UserName : _typed.Trim();
        set => _typed = value;
    }
}
