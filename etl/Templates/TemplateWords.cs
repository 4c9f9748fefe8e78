using PerfEval.Etl.Facts;
using PerfEval.Etl.Recognizers.Text;

namespace PerfEval.Etl.Templates;

/// <summary>Names of lines and categories in templates, both ways.</summary>
internal static class TemplateWords
{
    private static readonly (ThreePublicCategory Category, string Name)[] Categories =
    [
        (ThreePublicCategory.Total, "“三公”经费合计"),
        (ThreePublicCategory.Overseas, "因公出国（境）费"),
        (ThreePublicCategory.Vehicle, "公务用车购置及运行维护费"),
        (ThreePublicCategory.VehiclePurchase, "公务用车购置费"),
        (ThreePublicCategory.VehicleOperation, "公务用车运行维护费"),
        (ThreePublicCategory.Reception, "公务接待费"),
    ];

    private static readonly Dictionary<string, BudgetLine> Lines = BudgetLines.All.Values.ToDictionary(line => Plain(line.Name));

    public static IEnumerable<string> ThreePublic => Categories.Select(category => category.Name);

    public static string Of(ThreePublicCategory category) => Array.Find(Categories, known => known.Category == category).Name;

    public static ThreePublicCategory? Category(string name) =>
        Categories.Where(category => Plain(category.Name) == Plain(name)).Select(category => (ThreePublicCategory?)category.Category).FirstOrDefault();

    public static BudgetLine? Line(string name) => Lines.GetValueOrDefault(Plain(name));

    /// <summary>Brackets and quotation marks are typed as the keyboard has them.</summary>
    private static string Plain(string name) =>
        string.Concat(PrintedText.WithoutBlanks(name).Where(letter => letter is not ('“' or '”' or '"' or '＂'))).Replace('(', '（').Replace(')', '）');
}
