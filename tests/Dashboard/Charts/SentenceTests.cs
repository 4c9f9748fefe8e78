using PerfEval.Dashboard.Charts;

namespace PerfEval.Tests.Dashboard.Charts;

public sealed class SentenceTests
{
    [Fact]
    public void Of_PutsFiguresWhereTheTemplateAsks_InAnyOrder()
    {
        var sentence = Sentence.Of("共{1}个，{0}没花完。", SentencePart.Figure("17", "/projects?only=masked"), SentencePart.Figure("20"));

        sentence.Text.ShouldBe("共20个，17没花完。");
        sentence.Parts.Single(part => part.Href is not null).Text.ShouldBe("17");
    }
}
