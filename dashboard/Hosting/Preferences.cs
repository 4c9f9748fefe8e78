using Microsoft.AspNetCore.Localization;

namespace PerfEval.Dashboard.Hosting;

/// <summary>偏好 — language and colours of one browser, kept in cookies and changed by plain links.</summary>
public static class Preferences
{
    public const string ThemeCookie = "perfeval.theme";

    /// <summary>Languages of the interface; the first is the default.</summary>
    public static readonly string[] Cultures = ["zh-CN", "en"];

    private static readonly string[] Themes = ["light", "dark"];

    /// <summary>The colours asked for, or <c>auto</c> for those of the system.</summary>
    public static string ThemeOf(HttpContext? context) =>
        context?.Request.Cookies[ThemeCookie] is { } theme && Themes.Contains(theme) ? theme : "auto";

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/preferences", Change);

    private static IResult Change(HttpContext context, string? culture, string? theme, string? back)
    {
        var options = new CookieOptions { MaxAge = TimeSpan.FromDays(365), SameSite = SameSiteMode.Lax, IsEssential = true, HttpOnly = true };
        if (culture is not null && Cultures.Contains(culture))
        {
            context.Response.Cookies.Append(
                CookieRequestCultureProvider.DefaultCookieName,
                CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)),
                options);
        }

        if (theme is not null && Themes.Contains(theme))
        {
            context.Response.Cookies.Append(ThemeCookie, theme, options);
        }

        // Only back into this product: an address with a host would make the link a stepping stone to elsewhere.
        return Results.LocalRedirect(IsLocal(back) ? back! : "/");
    }

    private static bool IsLocal(string? address) =>
        address is ['/', ..] && !address.StartsWith("//", StringComparison.Ordinal) && !address.Contains('\\', StringComparison.Ordinal);
}
