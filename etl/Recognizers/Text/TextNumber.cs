using System.Text.RegularExpressions;

namespace PerfEval.Etl.Recognizers.Text;

/// <summary>One printed number with a unit, the clause it stands in and the words on both sides.</summary>
internal sealed record TextNumber(Match Match, Clause Clause, string Before, string After);
