using ClaimModel.Cli.Terminal;
using ClaimModel.Values;
using Spectre.Console;

namespace ClaimModel.Cli.Views;

/// <summary>Topics as trees by <c>broader</c>, with the number of claims about each.</summary>
internal static class TopicTrees
{
    public static void Write(IAnsiConsole screen, IReadOnlyList<Topic> topics, IReadOnlyList<Claim> allClaims, DatasetNames names)
    {
        var claims = allClaims.SelectMany(claim => claim.Topics.Distinct()).CountBy(topic => topic).ToDictionary();
        foreach (var root in new TopicOutline(topics).Roots)
        {
            var tree = new Tree(Line(root, claims, names));
            Add(tree, root, claims, names);
            screen.Write(tree);
        }
    }

    private static void Add(IHasTreeNodes parent, TopicNode node, Dictionary<TopicId, int> claims, DatasetNames names)
    {
        foreach (var narrower in node.Narrower)
        {
            Add(parent.AddNode(Line(narrower, claims, names)), narrower, claims, names);
        }
    }

    private static Paragraph Line(TopicNode node, Dictionary<TopicId, int> claims, DatasetNames names)
    {
        var topic = node.Topic;
        var kind = topic.Kind == TopicKind.Subject ? "" : $", {ScreenText.Short(topic.Kind.Word)}";
        var day = topic.OccurredOn is null ? "" : $" {ScreenText.Short(topic.OccurredOn.ToString())}";
        var number = node.IsRepeated ? "see above" : MessageText.Count(claims.GetValueOrDefault(topic.Id), "claim");
        return new Paragraph(names.Topic(topic.Id)).Append($" ({ScreenText.Short(topic.Id.Value)}{kind}{day}): {number}", Styles.Dim);
    }
}
