using ClaimModel.Model.Claims;

namespace ClaimModel.Tests.Model.Claims;

public class PredicateClassesTests
{
    [Fact]
    public void Find_PredicateWithoutRelations_IsInNoClass()
    {
        PredicateClasses classes = new([new() { Id = "a", Symmetric = true, DisjointWith = ["b"] }]);

        classes.Find("a").Should().BeNull();
        classes.Find("b").Should().BeNull();
    }

    [Fact]
    public void Find_EquivalentAndInverse_HasTheRepresentativeAndTheDirection()
    {
        PredicateClasses classes = new([Of("works-for", inverseOf: "employs"), Of("employs", equivalentTo: "has-on-staff"), Of("z", equivalentTo: "works-for")]);

        Shown(classes, "employs", "has-on-staff", "works-for", "z", "other").Should().Equal("employs", "employs", "employs reversed", "employs reversed", null);
        classes.Find("z")!.Value.Class.Members.Should().Equal("employs", "has-on-staff", "works-for", "z");
        classes.Find("z")!.Value.Class.IsOwnInverse.Should().BeFalse();
    }

    [Fact]
    public void Find_InverseOfAnInverse_HasTheSameDirection()
    {
        PredicateClasses classes = new([Of("c", inverseOf: "b"), Of("b", inverseOf: "a"), Of("d", inverseOf: "c")]);

        Shown(classes, "a", "b", "c", "d").Should().Equal("a", "a reversed", "a", "a reversed");
    }

    [Fact]
    public void Find_OwnInverse_IsNeverReversed()
    {
        PredicateClasses direct = new([Of("meets", inverseOf: "meets")]);
        PredicateClasses indirect = new([Of("b", equivalentTo: "a"), Of("b", inverseOf: "c"), Of("c", equivalentTo: "a")]);

        direct.Find("meets").Should().Be(new PredicateDirection(direct.Find("meets")!.Value.Class, IsReversed: false));
        direct.Find("meets")!.Value.Class.IsOwnInverse.Should().BeTrue();
        Shown(indirect, "a", "b", "c").Should().Equal("a", "a", "a");
        indirect.Find("a")!.Value.Class.IsOwnInverse.Should().BeTrue();
    }

    [Fact]
    public void Find_EquivalentToItself_IsNoInverse()
    {
        PredicateClasses classes = new([Of("a", equivalentTo: "a")]);

        classes.Find("a")!.Value.Class.IsOwnInverse.Should().BeFalse();
        classes.Find("a")!.Value.Class.Members.Should().Equal("a");
    }

    /// <summary>Compared with directions that are assigned at random, from which consistent relations are declared in random order.</summary>
    [Fact]
    public void Find_RandomRelations_AreTheAssignedDirections()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var assigned = Enumerable.Range(0, 30).ToDictionary(number => $"p{number:00}", _ => (Class: random.Next(4), IsReversed: random.Next(2) == 0));
            Predicate[] predicates =
            [
                .. from one in assigned
                   from other in assigned
                   where one.Value.Class == other.Value.Class && random.Next(3) == 0
                   select one.Value.IsReversed == other.Value.IsReversed ? Of(one.Key, equivalentTo: other.Key) : Of(one.Key, inverseOf: other.Key),
            ];
            random.Shuffle(predicates);
            PredicateClasses classes = new(predicates);

            foreach (var (one, direction) in assigned)
            {
                foreach (var (other, otherDirection) in assigned)
                {
                    if (classes.Find(one) is { } found && classes.Find(other) is { } otherFound && found.Representative == otherFound.Representative)
                    {
                        (direction.Class, direction.IsReversed ^ otherDirection.IsReversed).Should().Be((otherDirection.Class, found.IsReversed ^ otherFound.IsReversed), "seed {0}", seed);
                    }
                }

                classes.Find(one)?.Class.IsOwnInverse.Should().BeFalse();
            }

            predicates.Should().OnlyContain(predicate => classes.Find(predicate.Id)!.Value.Representative == classes.Find(predicate.EquivalentTo.Concat(predicate.InverseOf).Single())!.Value.Representative);
        }
    }

    [Fact]
    public void Create_LongChain_TakesLittleTime()
    {
        const int Count = 200_000;
        PredicateClasses classes = new(Enumerable.Range(0, Count).Select(number => Of($"p{number + 1:000000}", inverseOf: $"p{number:000000}")));

        classes.Find($"p{Count:000000}")!.Value.Representative.Should().Be("p000000");
        classes.Find("p000001")!.Value.IsReversed.Should().BeTrue();
    }

    private static Predicate Of(string id, string? inverseOf = null, string? equivalentTo = null) => new()
    {
        Id = id,
        InverseOf = inverseOf is null ? [] : [inverseOf],
        EquivalentTo = equivalentTo is null ? [] : [equivalentTo],
    };

    private static IEnumerable<string?> Shown(PredicateClasses classes, params string[] ids) => ids.Select(id =>
        classes.Find(id) is { } found ? found.Representative + (found.IsReversed ? " reversed" : "") : null);
}
