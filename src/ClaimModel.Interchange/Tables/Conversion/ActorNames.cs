using System.IO.Enumeration;
using ClaimModel.Interchange.Tables.Mapping;

namespace ClaimModel.Interchange.Tables.Conversion;

/// <summary>What the names of actors say about them: aliases, and names that are no persons, such as <c>facebook-posts</c>. Not thread-safe.</summary>
internal sealed class ActorNames
{
    /// <summary>The kinds of actors that datasets of claims name in place of persons. A name matches up to case, hyphens and underscores.</summary>
    private static readonly (string Pattern, ActorKind Kind, Anonymity Anonymity)[] BuiltIn =
    [
        .. new[]
        {
            "facebook*post*", "facebook*user*", "facebook", "instagram*post*", "instagram", "tweet", "tweets", "twitter*", "x posts", "threads posts", "tiktok*", "youtube*", "whatsapp*", "telegram*",
            "social media", "social media *", "viral *", "multiple *", "various *", "several *", "various", "many people", "bloggers", "blog post*", "internet*", "the internet", "chain *mail*",
            "e mail*", "email*", "emails", "memes", "meme", "reddit*", "users", "* users", "posts", "* posts",
        }.Select(static pattern => (pattern, ActorKind.Group, Anonymity.Unknown)),
        .. new[] { "anonymous", "anonymous *", "anon", "unknown", "unknown *", "unnamed *", "an unnamed *", "unidentified *" }.Select(static pattern => (pattern, ActorKind.Unknown, Anonymity.Unknown)),
    ];

    private readonly Dictionary<string, string> _names;
    private readonly List<(string Pattern, ActorKind Kind, Anonymity Anonymity)> _kinds = [];

    public ActorNames(ActorRules rules)
    {
        _names = rules.Aliases.DistinctBy(static alias => KeyOf(alias.Alias)).ToDictionary(static alias => KeyOf(alias.Alias), static alias => alias.Name);
        _kinds.AddRange(rules.Kinds.Select(static rule => (KeyOf(rule.Pattern), Term<ActorKind>.Parse(rule.Kind, provider: null).Known ?? ActorKind.Unknown, Anonymity.Named)));
        _kinds.AddRange(BuiltIn.Select(static rule => (KeyOf(rule.Pattern), rule.Kind, rule.Anonymity)));
    }

    /// <summary>Returns the name for which a name is an alias; otherwise the name itself.</summary>
    public string Canonical(string name) => _names.GetValueOrDefault(KeyOf(name), name);

    /// <summary>Returns an actor with the kind that the name says, and with the name as an alias if it is one.</summary>
    public Actor Complete(Actor actor, string name)
    {
        if (!actor.Name.Equals(name, StringComparison.OrdinalIgnoreCase) && !actor.Aliases.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            actor = actor with { Aliases = actor.Aliases.Add(name) };
        }

        return actor.Kind.Known == ActorKind.Unknown && RuleOf(actor.Name) is var (kind, anonymity) ? actor with { Kind = kind, Anonymity = anonymity } : actor;
    }

    /// <summary>Returns what the name says; null if it says nothing.</summary>
    public (ActorKind Kind, Anonymity Anonymity)? RuleOf(string name)
    {
        var key = KeyOf(name);
        foreach (var (pattern, kind, anonymity) in _kinds)
        {
            if (FileSystemName.MatchesSimpleExpression(pattern, key, ignoreCase: false))
            {
                return (kind, anonymity);
            }
        }

        return null;
    }

    private static string KeyOf(string name) => string.Join(' ', name.ToLowerInvariant().Split([' ', '-', '_', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
}
