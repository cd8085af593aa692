/** What a user of the library writes, and no more. */
module consumer {
    requires io.github.seanettle;
}
