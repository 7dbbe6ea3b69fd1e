using System.CommandLine;
using ClaimModel.Fuzz.Fuzzing;
using ClaimModel.Fuzz.Targets;
using SharpFuzz;

namespace ClaimModel.Fuzz;

/// <summary>The commands: <c>run</c>, <c>replay</c> and <c>afl</c>.</summary>
internal static class FuzzTool
{
    private static readonly IFuzzTarget[] Targets =
        [new DocumentTarget(), new LinesTarget(), new FinderTarget(), new MergeTarget(), new ArchiveTarget(), new SketchTarget(), new ValuesTarget()];

    public static Task<int> RunAsync(string[] arguments) =>
        new RootCommand("Runs the entry points of ClaimModel on changed inputs, and compares ways that must have the same result.")
        {
            RunCommand(),
            ReplayCommand(),
            AflCommand(),
        }.Parse(arguments).InvokeAsync();

    private static Command RunCommand()
    {
        var seconds = new Option<int>("--seconds") { Description = "The time to run.", DefaultValueFactory = static _ => 60 };
        var seed = new Option<int?>("--seed") { Description = "The seed of the random numbers; a random one by default." };
        var target = TargetOption();
        var findings = FindingsOption();
        var command = new Command("run", "Runs the corpus, then changes its inputs; inputs that reach new code are changed further.") { seconds, seed, target, findings };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(Run(
            Chosen(parsed.GetValue(target)), parsed.GetValue(seed) ?? Random.Shared.Next(), TimeSpan.FromSeconds(parsed.GetValue(seconds)), parsed.GetRequiredValue(findings), cancellationToken)));
        return command;
    }

    private static Command ReplayCommand()
    {
        var files = new Argument<FileInfo[]>("files") { Description = "The inputs; the corpus by default.", Arity = ArgumentArity.ZeroOrMore };
        var target = TargetOption();
        var findings = FindingsOption();
        var command = new Command("replay", "Runs inputs once, unchanged.") { files, target, findings };
        command.SetAction(parsed =>
        {
            var inputs = parsed.GetValue(files) is { Length: > 0 } given ? given.Select(static file => File.ReadAllBytes(file.FullName)) : Corpus.Load();
            var failures = new Findings(parsed.GetRequiredValue(findings));
            using var run = new FuzzRun(Chosen(parsed.GetValue(target)), seed: 0, failures);
            run.Replay(inputs);
            Console.Error.WriteLine($"{run.Runs:N0} runs, {failures.Count} kinds of failures");
            return failures.Count == 0 ? 0 : 1;
        });
        return command;
    }

    private static Command AflCommand()
    {
        var target = new Argument<string>("target") { Description = "The target." };
        var command = new Command("afl", "Runs one target under afl-fuzz (AFL++), which starts this program.") { target };
        command.SetAction(parsed =>
        {
            var chosen = Chosen(parsed.GetValue(target)).Single();
            Fuzzer.OutOfProcess.Run(stream =>
            {
                using var copy = new MemoryStream();
                stream.CopyTo(copy);
                var input = copy.ToArray();
                chosen.Run(input);
                chosen.Compare(input, FuzzRun.RandomOf(input));
            });
        });
        return command;
    }

    private static int Run(IReadOnlyList<IFuzzTarget> targets, int seed, TimeSpan duration, DirectoryInfo folder, CancellationToken cancellationToken)
    {
        Console.Error.WriteLine($"Targets: {string.Join(", ", targets.Select(static target => target.Name))}. Seed: {seed}.");
        var findings = new Findings(folder);
        using var run = new FuzzRun(targets, seed, findings);
        run.Replay(Corpus.Load());
        run.Fuzz(duration, FuzzDictionary.Load(), cancellationToken);
        foreach (var target in targets.Where(static target => target.Summary.Length > 0))
        {
            Console.Error.WriteLine(target.Summary);
        }

        return findings.Count == 0 ? 0 : 1;
    }

    private static Option<string?> TargetOption()
    {
        var option = new Option<string?>("--target") { Description = "The target; all by default." };
        option.AcceptOnlyFromAmong([.. Targets.Select(static target => target.Name)]);
        return option;
    }

    private static Option<DirectoryInfo> FindingsOption() => new("--findings")
    {
        Description = "The folder for inputs that fail.",
        DefaultValueFactory = static _ => new DirectoryInfo("fuzz-findings"),
    };

    private static IFuzzTarget[] Chosen(string? name) => name is null ? Targets : [.. Targets.Where(target => target.Name == name)];
}
