package eu.sovereignty.fact;

/** The languages that every text of the product exists in. */
public enum Language {
    FR,
    EN
}
