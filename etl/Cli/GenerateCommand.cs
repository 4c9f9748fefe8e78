using System.CommandLine;
using PerfEval.Etl.Resources;
using PerfEval.Etl.Samples;

namespace PerfEval.Etl.Cli;

/// <summary><c>generate OUT_DIR --departments N --years N --projects N [--seed N]</c></summary>
internal static class GenerateCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("OUT_DIR") { Description = Messages.Text("cli.generate.folder") };
        var departments = Number("--departments", "cli.generate.departments");
        var years = Number("--years", "cli.generate.years");
        var projects = Number("--projects", "cli.generate.projects");
        var seed = new Option<int>("--seed") { Description = Messages.Text("cli.generate.seed"), DefaultValueFactory = _ => SampleOptions.DefaultSeed };
        var command = new Command("generate", Messages.Text("cli.generate")) { folder, departments, years, projects, seed };
        command.SetAction((parsed, cancellation) => Task.FromResult(Write(
            Path.GetFullPath(parsed.GetValue(folder)!),
            new SampleOptions(parsed.GetValue(departments), parsed.GetValue(years), parsed.GetValue(projects), parsed.GetValue(seed)),
            cancellation)));
        return command;
    }

    private static Option<int> Number(string name, string description)
    {
        var option = new Option<int>(name) { Description = Messages.Text(description), Required = true };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < 1) result.AddError(Messages.Text("cli.generate.at_least_one", name));
        });
        return option;
    }

    private static int Write(string folder, SampleOptions options, CancellationToken cancellation)
    {
        try
        {
            Console.Out.WriteLine(Messages.Text("generate.done", SampleFolder.Write(folder, options, cancellation), folder));
            return ExitCodes.Success;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(Messages.Text("generate.failed", folder, Messages.Text("detail", trouble.Message)));
            return ExitCodes.Failed;
        }
    }
}
