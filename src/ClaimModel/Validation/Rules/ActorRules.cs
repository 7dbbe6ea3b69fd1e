using ClaimModel.Values;
using static ClaimModel.DiagnosticSeverity;

namespace ClaimModel.Validation.Rules;

/// <summary>The rules for actors, CM1xxx.</summary>
internal static class ActorRules
{
    public static RecordRule<Actor> UniqueId { get; } = UniqueIdRule.For<Actor>(
        "CM1001",
        "If two actors share an id, it is unclear who made a claim.",
        "\"actors\": [{ \"id\": \"lavrov\", \"name\": \"Sergey Lavrov\" }, { \"id\": \"lavrov\", \"name\": \"S. Lavrov\" }]",
        "Merge the two, or give one of them another id.",
        static actor => actor.Id);

    public static RecordRule<Actor> RoleOrganization { get; } = ReferenceRule<ActorId>.In<Actor>(
        "CM1101", "role-organization-exists",
        "The organization of a role is an actor in the dataset.",
        "A dangling reference hides which organization the actor spoke for.",
        "\"roles\": [{ \"title\": \"Foreign Minister\", \"organization\": \"rusia\" }]",
        static (actor, context) =>
        {
            for (var i = 0; i < actor.Roles.Count; i++)
            {
                if (actor.Roles[i].Organization is { } organization && !context.Has(organization))
                {
                    context.ReportMissing($"roles/{i}/organization", organization, "organization");
                }
            }
        });

    public static RecordRule<Actor> RoleInOtherActor { get; } = new(
        "CM1102", "role-in-other-actor", Error,
        "The organization of a role is an actor other than its holder.",
        "An actor cannot hold a role in itself; probably the organization of the actor was intended.",
        "{ \"id\": \"lavrov\", \"name\": \"Sergey Lavrov\", \"roles\": [{ \"title\": \"Foreign Minister\", \"organization\": \"lavrov\" }] }",
        "Specify the organization, or omit it.",
        static (actor, context) =>
        {
            for (var i = 0; i < actor.Roles.Count; i++)
            {
                if (actor.Roles[i].Organization == actor.Id && actor.Id != default)
                {
                    context.Report($"roles/{i}/organization", $"{context.Subject} has a role whose organization is the actor itself; specify the organization, or omit it.", actor.Id);
                }
            }
        });

    public static RecordRule<Actor> RoleTime { get; } = new(
        "CM1201", "role-time", Error,
        "A role ends no earlier than it begins.",
        "The period of a role determines when an actor could speak for an organization.",
        "\"roles\": [{ \"title\": \"Secretary of State\", \"from\": \"2018\", \"to\": \"2017\" }]",
        "Swap or correct the dates.",
        static (actor, context) =>
        {
            for (var i = 0; i < actor.Roles.Count; i++)
            {
                var role = actor.Roles[i];
                if (role.From.IsSurelyAfter(role.To))
                {
                    context.Report($"roles/{i}/to", $"{context.Subject} has the role {MessageText.Quoted(role.Name)} from {role.From} to {role.To}, which is earlier; swap or correct the dates.", role.To);
                }
            }
        });

    public static RecordRule<Actor> RoleNamed { get; } = new(
        "CM1202", "role-title-or-organization", Error,
        "A role has a title or an organization.",
        "A role with neither does not say what the actor is.",
        "\"roles\": [{ \"from\": \"2004\" }]",
        "Add the title of the role, or the organization of which the actor is a member.",
        static (actor, context) =>
        {
            for (var i = 0; i < actor.Roles.Count; i++)
            {
                if (actor.Roles[i] is { Title: null, Organization: null })
                {
                    context.Report($"roles/{i}", $"{context.Subject} has a role with neither a title nor an organization; add the title, or the organization of which the actor is a member.", actor.Roles[i]);
                }
            }
        });

    public static RecordRule<Actor> AnonymousIsMarked { get; } = new(
        "CM1301", "anonymous-is-marked", Warning,
        "An actor without a real name is marked as anonymous.",
        "Otherwise, all anonymous claims would appear to be made by one person named \"Anonymous\". A platform is where something is said, not who says it.",
        "{ \"id\": \"anonymous\", \"name\": \"Anonymous\" }",
        "Set \"anonymity\" to \"withheld\" or \"unknown\", and create a separate actor for each source. If the company behind a platform is meant, set \"kind\" to \"organization\".",
        static (actor, context) =>
        {
            if (actor.Anonymity != Anonymity.Named)
            {
                return;
            }

            if (PlaceholderNames.IsNobody(actor.Name, actor.Kind))
            {
                context.Report("name", $"{context.Subject} is named {MessageText.Quoted(actor.Name)} but is not marked as anonymous; set \"anonymity\" to \"withheld\" or \"unknown\".", actor.Name);
            }
            else if (PlaceholderNames.IsPlatform(actor.Name, actor.Kind))
            {
                var alternative = PlaceholderNames.IsPlatform(actor.Name, ActorKind.Organization) ? "" : ", or \"kind\" to \"organization\" if the company is meant";
                context.Report("name", $"{context.Subject} is named {MessageText.Quoted(actor.Name)}, which says where something was posted, not who said it; name the author, or set \"anonymity\" to \"unknown\"{alternative}.", actor.Name);
            }
        })
    { Reads = ["anonymity", "kind"] };

    public static RecordRule<Actor> NoHiddenCharacters { get; } = new(
        "CM1302", "name-without-hidden-characters", Warning,
        "A name contains no invisible characters and no characters that change the text direction.",
        "With such characters, names that look the same are different strings. Text that is written from right to left does not need them.",
        "\"name\": \"Lav\\u200Brov\"",
        "Delete the character.",
        static (actor, context) => ForEachName(actor, context, static (context, path, name) =>
        {
            if (HiddenCharacters.IndexIn(name) is >= 0 and var index)
            {
                var hidden = MessageText.CodePoint(HiddenCharacters.CodePointAt(name, index));
                context.Report(path, $"{context.Subject} has the hidden character {hidden} in the name {MessageText.Quoted(name)}; delete it.", name, HiddenCharacters.RemoveNeedless(name));
            }
        }));

    public static RecordRule<Actor> SingleAlphabet { get; } = new(
        "CM1303", "name-in-one-alphabet", Warning,
        "Each word of a name is written in one alphabet.",
        "A Cyrillic \"\u0430\" looks like a Latin one, but makes a Latin word a different string.",
        "\"name\": \"S\\u0430m\"",
        "Type the word again with one keyboard layout.",
        static (actor, context) => ForEachName(actor, context, static (context, path, name) =>
        {
            if (NameLetters.MixedWord(name) is { } word)
            {
                context.Report(path, $"{context.Subject} mixes letters of several alphabets in the word {MessageText.Quoted(word)} of a name; they look alike but differ. Type the word again.", name);
            }
        }));

    public static RecordRule<Actor> UniqueName { get; } = new(
        "CM1304", "actor-name-unique", Warning,
        "A name or alias belongs to one actor.",
        "Two actors with the same name are often one actor entered twice. If they are not, the name is ambiguous.",
        "\"actors\": [{ \"id\": \"russia\", \"name\": \"Russia\", \"aliases\": [\"Moscow\"] }, { \"id\": \"moscow\", \"name\": \"Moscow\" }]",
        "Merge the two, or make the names distinct.",
        static (actor, context) =>
        {
            if (actor.Anonymity != Anonymity.Named)
            {
                return; // several unnamed actors may have the same name, such as "a senior official"
            }

            ForEachName(actor, context, static (context, path, name) =>
            {
                if (context.EarlierWith<Actor>(context.Hasher.Of(NameLetters.Fold(name))) is { } other && other.Id.Value != context.RecordId)
                {
                    context.ReportWithOther(path, $"{context.Subject} has the name {MessageText.Quoted(name)}, which is also a name of {MessageText.Quoted(other.Id.Value)}; merge the two, or make the names distinct.", name, other, "anonymity");
                }
            });
        })
    { NeedsDataset = true, Keys = AddNames, Reads = ["anonymity"] };

    public static RecordRule<Actor> UniqueIdentifier { get; } = new(
        "CM1305", "actor-identifier-unique", Warning,
        "An external identifier belongs to one actor.",
        "Two actors with the same identifier are one actor entered twice, or one of the identifiers is wrong.",
        "\"identifiers\": [{ \"scheme\": \"wikidata\", \"value\": \"Q58217\" }] on two actors",
        "Merge the two, or correct the identifier.",
        static (actor, context) => Identifiers.CheckUnique<Actor>(actor.Identifiers, context))
    { NeedsDataset = true, Keys = static (actor, hasher, keys) => Identifiers.AddKeys(actor.Identifiers, hasher, keys) };

    public static RecordRule<Actor> IdentifierFormat { get; } = new(
        "CM1306", "actor-identifier-form", Warning,
        "An external identifier has the form that its scheme requires.",
        "A mistyped identifier refers to another entity, or to none.",
        "\"identifiers\": [{ \"scheme\": \"orcid\", \"value\": \"0000-0002-1825-0098\" }]",
        "Copy the identifier again from its registry.",
        static (actor, context) => Identifiers.CheckFormat(actor.Identifiers, context));

    public static IReadOnlyList<RecordRule> All { get; } =
    [
        UniqueId, RoleOrganization, RoleInOtherActor, RoleTime, RoleNamed, AnonymousIsMarked, NoHiddenCharacters, SingleAlphabet, UniqueName, UniqueIdentifier, IdentifierFormat,
    ];

    private static void ForEachName(Actor actor, RuleContext context, Action<RuleContext, string, string> check)
    {
        check(context, "name", actor.Name);
        for (var i = 0; i < actor.Aliases.Count; i++)
        {
            check(context, $"aliases/{i}", actor.Aliases[i]);
        }

        foreach (var (language, name) in actor.Names)
        {
            check(context, $"names/{language}", name);
        }
    }

    private static IEnumerable<string> NamesOf(Actor actor) => actor.Aliases.Prepend(actor.Name).Concat(actor.Names.Select(entry => entry.Text));

    private static void AddNames(Actor actor, TextHasher hasher, List<TextHash> keys)
    {
        if (actor.Anonymity == Anonymity.Named)
        {
            keys.AddRange(NamesOf(actor).Select(name => hasher.Of(NameLetters.Fold(name))));
        }
    }
}
