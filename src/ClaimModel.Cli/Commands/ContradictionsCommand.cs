using System.CommandLine;
using ClaimModel.Analysis;
using ClaimModel.Cli.Terminal;
using ClaimModel.Cli.Views;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel contradictions</c>: shows contradicting claims side by side.</summary>
internal sealed class ContradictionsCommand : DatasetCommand
{
    private readonly Option<bool> _found = new("--found") { Description = "Also search the propositions of claims for contradictions." };
    private readonly Option<bool> _apparent = new("--apparent") { Description = "Also show apparent contradictions, with their reason." };
    private readonly Option<string?> _actor = new("--actor") { Description = "Show only contradictions of this actor, or of others who speak on its behalf.", HelpName = "ID" };
    private readonly Option<string[]> _between = new("--between")
    {
        Description = "Show only contradictions between these two actors.",
        HelpName = "ID> <ID", // Shown in angle brackets.
        Arity = new ArgumentArity(1, 2), // With two as the minimum, the parser reports a single id as a missing argument.
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<bool> _self = new("--self") { Description = "Show only contradictions of an actor with itself." };
    private readonly Option<LanguageTag?> _language = SharedOptions.Language();
    private readonly Option<string> _format = SharedOptions.PageFormat();

    public ContradictionsCommand(ToolConsole console)
        : base("contradictions", "Shows contradicting claims side by side, with quotes, claimants, dates and sources.", console)
    {
        _between.Validators.Add(static result =>
        {
            if (result.Tokens.Count != 2)
            {
                result.AddError("--between takes two ids of actors, and can be specified only once.");
            }
        });
        Topic = TopicOption("contradictions");
        AddAll([Path, _found, _apparent, _actor, _between, Topic, _self, _language, _format, Width, .. Reading.All]);
    }

    public override IReadOnlyList<(string CommandLine, string Meaning)> Examples { get; } =
    [
        ("claimmodel contradictions moscow.claims.json", "Show the contradictions that the dataset declares."),
        ("claimmodel contradictions moscow.claims.json --found", "Also search for contradictions that it does not declare."),
        ("claimmodel contradictions moscow.claims.json --between lavrov tillerson", "Show where two actors contradict each other."),
        ("claimmodel contradictions moscow.claims.json --format markdown", "Print Markdown, to be included in a document."),
    ];

    /// <remarks>Programs that read JSON expect a JSON value.</remarks>
    protected override bool AlwaysShows(ParseResult arguments) => arguments.GetRequiredValue(_format) == "json";

    protected override void Show(ParseResult arguments, ClaimDataset dataset, CancellationToken cancellationToken)
    {
        var selection = new ContradictionSelection
        {
            IncludesApparent = arguments.GetValue(_apparent),
            Actor = arguments.GetValue(_actor) is { } actor ? IdOf(actor) : (ActorId?)null,
            Between = arguments.GetValue(_between) is [var one, var other] ? (IdOf(one), IdOf(other)) : null,
            Topic = arguments.GetValue(Topic) is { } topic ? DatasetSelection.FindTopic(dataset, topic).Id : (TopicId?)null,
            IsSelf = arguments.GetValue(_self),
        };
        var options = new FinderOptions { IncludeApparent = selection.IncludesApparent, Language = arguments.GetValue(_language) };
        var result = arguments.GetValue(_found) ? ContradictionFinder.Find(dataset, options, cancellationToken: cancellationToken) : null;
        var list = new ListedContradictions(result?.ToDataset(cancellationToken) ?? dataset, selection, result, options.Language);
        Console.Out.Write(arguments.GetRequiredValue(_format) switch
        {
            "json" => JsonText.Of(ContradictionsJson.Of(list), ViewJsonContext.Default.ContradictionsJson),
            "markdown" => ContradictionMarkdown.Of(list),
            _ => ContradictionView.Page(Console, WidthOf(arguments), list, cancellationToken),
        });

        ActorId IdOf(string actor) => DatasetSelection.FindActor(dataset, actor).Id;
    }
}
