using PerfEval.Etl.Facts;

namespace PerfEval.Etl.Recognizers.FinalAccounts.Prose;

/// <summary>“三公”经费数量 — reads trip groups and persons, vehicles bought and held, reception batches and guests (home, foreign guests, abroad).</summary>
public sealed class ThreePublicCountsRecognizer : IRecognizer
{
    /// <inheritdoc />
    public string Code => "three-public-counts";

    /// <inheritdoc />
    public string Title => "“三公”经费团组、车辆、批次、人数";

    /// <inheritdoc />
    public string Basis => "决算公开情况说明：“三公”经费支出决算具体情况";

    /// <inheritdoc />
    public IEnumerable<Recognized> Recognize(Section section)
    {
        foreach (var part in ProseParts.In(section, ProseTopic.ThreePublic))
        {
            var subject = "";
            foreach (var count in CountedThing.In(part.Paragraph))
            {
                subject = Subject(count.Lead) ?? subject;
                if (Line(subject, count) is { } line)
                    yield return new BudgetLineFact(section.FiscalYear, line, BudgetStage.Final, count.Figure, Code);
            }
        }
    }

    /// <summary>What the words in front of a count speak of: the word that stands last.</summary>
    private static string? Subject(string lead)
    {
        (string Word, string Subject)[] words =
        [
            ("出国", "overseas"), ("出境", "overseas"), ("团组", "overseas"), ("购置", "vehicle.bought"), ("保有", "vehicle.held"),
            ("公务接待", "reception"), ("国内接待", "reception.domestic"), ("国内公务接待", "reception.domestic"), ("外事接待", "reception.foreign_guests"),
            ("外宾", "reception.foreign_guests"), ("国(境)外", "reception.abroad"), ("国境外", "reception.abroad"),
            ("国(境)外公务接待", "reception.abroad"), ("国(境)外接待", "reception.abroad"), ("共有公务用车", "vehicle.held"), ("共有车辆", "vehicle.held"), ("现有公务用车", "vehicle.held"),
            // 其中：轿车2辆、越野车2辆: kinds of vehicles have no line of their own.
            ("轿车", ""), ("越野车", ""), ("客车", ""), ("货车", ""), ("皮卡车", ""), ("商务车", ""), ("旅行车", ""),
        ];
        return words.Select(word => (End: End(lead, word.Word), word.Subject, word.Word.Length)).Where(found => found.End >= 0)
            .OrderByDescending(found => found.End).ThenByDescending(found => found.Length).Select(found => found.Subject).FirstOrDefault();
    }

    private static int End(string lead, string word)
    {
        var at = lead.LastIndexOf(word, StringComparison.Ordinal);
        return at < 0 ? -1 : at + word.Length;
    }

    private static string? Line(string subject, CountedThing count) => (subject, count.Unit) switch
    {
        ("overseas", "个" or "批" or "批次" or "个批次") => "three_public.overseas.groups",
        ("overseas", "人次" or "人") => "three_public.overseas.persons",
        ("vehicle.bought" or "vehicle.held", "辆") => "three_public." + subject,
        _ when !subject.StartsWith("reception", StringComparison.Ordinal) => null,
        (_, "批次" or "批" or "个批次") => "three_public." + subject + ".batches",
        (_, "人次" or "人") => "three_public." + subject + ".persons",
        _ => null,
    };
}
